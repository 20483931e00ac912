package kexin.course.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kexin.course.Counter;
import kexin.http.Answer;
import kexin.http.Caller;
import kexin.http.Members;
import kexin.people.Role;
import kexin.quiz.interchange.ForeignFile;
import kexin.quiz.interchange.Imported;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Questions in from another system and out to it, by plain HTTP. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class QuestionsIT {

    private static final String GIFT =
            """
            ::hello:: Within {=three =3 ~five} steps, look up.

            ::sure:: A bell means somebody waits. {TRUE}
            """;

    @ArquillianResource
    private URL site;

    @Test
    void a_file_comes_back_in_our_notation_with_everything_that_was_left_out() {
        Document page = hand(GIFT.getBytes(StandardCharsets.UTF_8)).page();

        String notation = page.getElementById("notation").wholeText();
        assertTrue(notation.contains("## hello\npage: P.1"), notation);
        assertTrue(page.select("#left-out li").eachText().stream().anyMatch(loss -> loss.startsWith("sure")), page.text());
    }

    @Test
    void a_file_in_another_encoding_is_refused_with_the_mend() {
        Document page = hand("问好 {=抬头}".getBytes(Charset.forName("GBK"))).page();

        assertEquals(
                List.of("文件不是 UTF-8 编码。请在导出时选择 UTF-8，或另存为 UTF-8 后再上传。"),
                page.select("#read .losses li").eachText());
        assertTrue(page.select("#notation").isEmpty());
    }

    @Test
    void a_file_without_content_is_said_to_be_empty() {
        assertTrue(hand(new byte[0]).page().text().contains("“questions.txt”是空文件"));
    }

    @Test
    void a_published_quiz_goes_out_as_either_format_and_comes_back_with_its_gaps() {
        Counter course = Counter.asItIs().named(Members.newAccount());
        Caller author = Members.newMember(site, "陶行知", "培训中心", Role.TRAINER).signedIn(site);
        HandingIn.publish(author, course);
        String quiz = course.slug() + "/greeting/zh-CN";

        for (String format : List.of("xml", "gift")) {
            Document page = author.get("/questions?quiz=" + quiz + "&format=" + format).page();
            Answer download = author.get(page.getElementById("download").attr("href"));

            assertEquals(
                    "attachment; filename=\"greeting.zh-CN." + format + "\"", download.header("Content-Disposition"));
            Imported back = ForeignFile.read(download.bytes(), "P.1");
            assertEquals(2, back.text().gaps().size(), download.text());
        }
    }

    private Answer hand(byte[] file) {
        return Members.trainer(site).upload("/questions", "convert", "questions.txt", file);
    }
}
