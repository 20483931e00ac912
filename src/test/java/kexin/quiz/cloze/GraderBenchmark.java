package kexin.quiz.cloze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long the marking of one attempt takes, and how it grows with gaps and accepted answers. Not part of the build:
 * {@code mvn test -Dtest=GraderBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 14, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GraderBenchmark {

    /** Keys and what a class of learners types for them: mostly right, in all sorts of ways. */
    private static final String[][] TYPED = {
        {"客户满意", "客户满意"}, {"moment of truth", "Moment of truth"}, {"四十八", "48"}, {"服务意识", "服務意識"},
        {"complaint", "complant"}, {"VIP", "ＶＩＰ"}, {"不可以", "可以"}, {"70%", "百分之七十"}, {"倾听", "沟通"}, {"follow-up call", ""}
    };

    @Param({"5", "20", "80"})
    private int gaps;

    @Param({"1", "4", "16"})
    private int accepted;

    private ClozeText text;
    private AnswerKey key;
    private Map<String, String> answers;

    @Setup
    public void prepare() {
        List<Item> items = new ArrayList<>();
        answers = new HashMap<>();
        for (int i = 0; i < gaps; i++) {
            String[] one = TYPED[i % TYPED.length];
            Gap gap = new Gap("q" + i + "_1", 1, accepted(one[0], i), wrong(i), "", "", 1, 1);
            items.add(new Item("q" + i, "p" + i / 2, List.of(), true, List.of(new Words("说："), gap, new Words("。")), 1));
            answers.put(gap.key(), one[1]);
        }
        text = new ClozeText(OptionalInt.of(80), items);
        key = new AnswerKey(text, Glossary.NONE);
    }

    /** The best last, so that the marking has to look at all of them. */
    private List<String> accepted(String best, int i) {
        List<String> all = new ArrayList<>();
        for (int j = 1; j < accepted; j++) {
            all.add("另一个答案" + (char) ('甲' + j) + " answer " + (char) ('a' + i % 26));
        }
        all.add(best);
        return all;
    }

    private static List<Gap.WrongAnswer> wrong(int i) {
        return List.of(new Gap.WrongAnswer("利润 " + (char) ('a' + i % 26), "利润是第三级。"), new Gap.WrongAnswer("产值", "不是。"));
    }

    /** With the key made once for an edition. */
    @Benchmark
    public Score attempt() {
        return key.mark(answers);
    }

    /** With the key made anew. */
    @Benchmark
    public Score attemptWithoutKey() {
        return Grader.grade(text, answers);
    }

    @Test
    void measure() throws RunnerException {
        String only = System.getProperty("benchmark", GraderBenchmark.class.getSimpleName());
        new Runner(new OptionsBuilder().include(only).shouldFailOnError(true).build()).run();
    }
}
