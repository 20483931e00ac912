package kexin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import kexin.benchmark.Load.Turn;

/** What Kexin does beside the least that it could be done with, in turns: A B A B, so that a busy hour is busy for both. */
final class Comparison {

    private final String name;
    private final List<Turn> ours = new ArrayList<>();
    private final List<Turn> theirs = new ArrayList<>();

    Comparison(String name) {
        this.name = name;
    }

    Comparison run(Load load, Deed our, Deed their, int rounds, double seconds)
            throws InterruptedException, ExecutionException {
        for (int round = 0; round < rounds; round++) {
            ours.add(load.run(our, seconds));
            theirs.add(load.run(their, seconds));
        }
        return this;
    }

    List<Turn> ours() {
        return ours;
    }

    static String head() {
        return """
                | | Kexin, a second | baseline, a second | Kexin ÷ baseline (lowest–highest round) | the same by CPU | p50 / p95 ms | baseline p50 / p95 ms | CPU of server each, ms | CPU of load each, ms |
                |---|---|---|---|---|---|---|---|---|
                """;
    }

    String row() {
        List<Double> ratios = new ArrayList<>();
        List<Double> byCpu = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round).rate() / theirs.get(round).rate());
            byCpu.add(theirs.get(round).serverMillis() / ours.get(round).serverMillis());
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | **%.2f** (%.2f–%.2f) | %.2f | %s | %s | %.2f / %.2f | %.2f |%n",
                name,
                median(ours, Turn::rate),
                median(theirs, Turn::rate),
                middle(ratios),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow(),
                middle(byCpu),
                times(ours, ""),
                times(theirs, ""),
                median(ours, Turn::serverMillis),
                median(theirs, Turn::serverMillis),
                median(ours, Turn::loadMillis));
    }

    /** {@code 3.1 / 9.8}: median and p95 in milliseconds, each the median over the rounds. */
    static String times(List<Turn> turns, String what) {
        return String.format(
                Locale.ROOT,
                "%.1f / %.1f",
                median(turns, turn -> turn.times().millis(what, 0.5)),
                median(turns, turn -> turn.times().millis(what, 0.95)));
    }

    static double median(List<Turn> turns, ToDoubleFunction<Turn> figure) {
        return middle(turns.stream().map(figure::applyAsDouble).toList());
    }

    static double middle(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
