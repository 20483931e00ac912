package kexin.course;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Zips that no honest program makes, byte by byte. */
final class HandmadeZip {

    private static final int UNIX = 3 << 8;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    HandmadeZip file(String name, byte[] content) {
        return file(name, content, 0, 0);
    }

    HandmadeZip file(String name, byte[] content, int flags, int unixMode) {
        int at = data.size();
        byte[] packed = deflate(content);
        data.writeBytes(header(30, 0x04034B50, name, flags, content, packed));
        data.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        data.writeBytes(packed);
        return entry(name, content, packed, at, flags, unixMode);
    }

    /** One content, many names, each entry with all of it. */
    HandmadeZip overlapping(String start, String ending, int times, byte[] content) {
        byte[] packed = deflate(content);
        int at = data.size();
        String name = start + "00000" + ending;
        data.writeBytes(header(30, 0x04034B50, name, 0, content, packed));
        data.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        data.writeBytes(packed);
        for (int i = 0; i < times; i++) {
            entry(start + String.format("%05d", i) + ending, content, packed, at, 0, 0);
        }
        return this;
    }

    private HandmadeZip entry(String name, byte[] content, byte[] packed, int at, int flags, int unixMode) {
        ByteBuffer record = ByteBuffer.wrap(header(46, 0x02014B50, name, flags, content, packed))
                .order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(38, unixMode << 16).putInt(42, at);
        directory.writeBytes(record.array());
        directory.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        entries++;
        return this;
    }

    private static byte[] header(int size, int magic, String name, int flags, byte[] content, byte[] packed) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteBuffer header = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).putInt(magic);
        if (size == 46) {
            header.putShort((short) (UNIX | 20));
        }
        header.putShort((short) 20).putShort((short) flags).putShort((short) 8).putInt(0);
        header.putInt((int) sum.getValue()).putInt(packed.length).putInt(content.length);
        header.putShort((short) name.getBytes(StandardCharsets.UTF_8).length);
        return header.array();
    }

    private static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[content.length / 500 + content.length / 4 + 200];
        return Arrays.copyOf(buffer, deflater.deflate(buffer));
    }

    byte[] bytes() {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        zip.writeBytes(data.toByteArray());
        zip.writeBytes(directory.toByteArray());
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(0x06054B50).putInt(0);
        end.putShort((short) entries).putShort((short) entries).putInt(directory.size()).putInt(data.size());
        zip.writeBytes(end.array());
        return zip.toByteArray();
    }
}
