package kexin.course.rendering;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A PNG, JPEG or WebP picture, known by its first bytes and not by its name. Its pixels are never read.
 *
 * @param width in pixels
 * @param height in pixels
 */
record Raster(int width, int height) implements Picture {

    private static final int MOST_PIXELS = 40_000_000;

    static Optional<Raster> read(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        return png(file).or(() -> jpeg(file)).or(() -> webp(file)).filter(r -> r.width > 0 && r.height > 0);
    }

    // source: PNG (W3C, third edition), 5.2 and 11.2.1: signature, then the chunk IHDR with width and height.
    private static Optional<Raster> png(ByteBuffer file) {
        boolean png = file.capacity() > 24 && file.getLong(0) == 0x89504E470D0A1A0AL && file.getInt(12) == 0x49484452;
        return png ? Optional.of(new Raster(file.getInt(16), file.getInt(20))) : Optional.empty();
    }

    // source: ITU-T T.81, B.1: segments of marker and length up to the frame header SOFn, with height, then width.
    private static Optional<Raster> jpeg(ByteBuffer file) {
        if (file.capacity() < 4 || unsigned(file, 0) != 0xFFD8) {
            return Optional.empty();
        }
        int at = 2;
        while (at + 9 <= file.capacity() && (file.get(at) & 0xFF) == 0xFF) {
            int marker = file.get(at + 1) & 0xFF;
            if (isFrame(marker)) {
                return Optional.of(new Raster(unsigned(file, at + 7), unsigned(file, at + 5)));
            }
            at += marker == 0xFF ? 1 : 2 + unsigned(file, at + 2);
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    // source: RFC 9649, 2.4 to 2.7: RIFF, WEBP, then one of three kinds of chunk, each with its own place for the size.
    private static Optional<Raster> webp(ByteBuffer file) {
        if (file.capacity() < 30 || file.getInt(0) != 0x52494646 || file.getInt(8) != 0x57454250) {
            return Optional.empty();
        }
        ByteBuffer little = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        return switch (file.getInt(12)) {
            case 0x56503820 -> Optional.of(
                    new Raster(little.getShort(26) & 0x3FFF, little.getShort(28) & 0x3FFF));
            case 0x5650384C -> Optional.of(
                    new Raster((little.getInt(21) & 0x3FFF) + 1, (little.getInt(21) >> 14 & 0x3FFF) + 1));
            case 0x56503858 -> Optional.of(
                    new Raster((little.getInt(24) & 0xFFFFFF) + 1, (little.getInt(26) >>> 8) + 1));
            default -> Optional.empty();
        };
    }

    private static int unsigned(ByteBuffer file, int at) {
        return file.getShort(at) & 0xFFFF;
    }

    boolean isTooLarge() {
        return (long) width * height > MOST_PIXELS;
    }

    @Override
    public String word() {
        return "picture";
    }

    /** With its size, so that nothing jumps when it arrives. */
    @Override
    public String html(String path, String alternative, String ids) {
        return new Element("img")
                .attr("src", address(path))
                .attr("alt", alternative)
                .attr("width", String.valueOf(width))
                .attr("height", String.valueOf(height))
                .attr("loading", "lazy")
                .outerHtml();
    }

    private static String address(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    }

    @Override
    public String words() {
        return "";
    }
}
