package kexin.course.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class RasterTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void the_size_is_read_from_what_java_writes(String format) throws IOException {
        assertEquals(Optional.of(new Raster(321, 123)), Raster.read(written(format)));
    }

    private static byte[] written(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** The headers are those of RFC 9649: lossy, lossless, extended. */
    @ParameterizedTest
    @CsvSource({
        "52494646240000005745425056503820180000003001009d012a41017b00020034250000, 321, 123",
        "52494646240000005745425056503 84c180000002f40811e00000000000000000000, 321, 123",
        "52494646240000005745425056503858 0a00000010000000 400100 7a0000 00000000, 321, 123"
    })
    void the_size_of_webp_is_read_from_each_of_its_kinds(String hex, int width, int height) {
        byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(hex.replace(" ", "")), 40);

        assertEquals(Optional.of(new Raster(width, height)), Raster.read(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg/>", "GIF89a", "\u00FF\u00D8", "\u00FF\u00D8\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF"})
    void what_is_no_picture_is_none(String start) {
        assertTrue(Raster.read(start.getBytes(StandardCharsets.ISO_8859_1)).isEmpty());
    }

    @Test
    void a_picture_damaged_anywhere_is_a_picture_or_none_but_never_a_fault() throws IOException {
        Random random = new Random(7);
        for (String format : new String[] {"png", "jpg"}) {
            byte[] whole = written(format);
            for (int round = 0; round < 20_000; round++) {
                byte[] bytes = Arrays.copyOf(whole, random.nextInt(whole.length));
                for (int i = 0; i < 4 && bytes.length > 0; i++) {
                    bytes[random.nextInt(Math.min(bytes.length, 200))] = (byte) random.nextInt(256);
                }
                Raster.read(bytes).ifPresent(raster -> assertTrue(raster.width() > 0 && raster.height() > 0));
            }
        }
    }

    @Test
    void its_address_is_written_for_a_browser() {
        String html = new Raster(3, 2).html("media/图 1.png", "a \"b\"", "");

        assertEquals("<img src=\"media/%E5%9B%BE%201.png\" alt=\"a &quot;b&quot;\""
                + " width=\"3\" height=\"2\" loading=\"lazy\">", html);
    }
}
