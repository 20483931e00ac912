package kexin.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * A connection that is kept alive as long as the server likes, blocking and plain: load and server share the machine's
 * cores, and what the load takes the server lacks.
 */
public final class Wire implements Closeable {

    /** In nanoseconds; a server lets go of who has been silent for half a minute. */
    private static final long SILENCE = 10_000_000_000L;

    /** In milliseconds, for one answer: whoever asks again while a busy server still works makes it no less busy. */
    private static final int PATIENCE = 180_000;

    private final int port;
    private long spoken;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    public Wire(int port) {
        this.port = port;
        this.spoken = System.nanoTime() - 2 * SILENCE;
    }

    private void connect() throws IOException {
        close();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    /** What came back; the body as it was sent, perhaps compressed. */
    public record Answer(int status, String head, byte[] body) {

        public String text() {
            return new String(content(), StandardCharsets.UTF_8);
        }

        /** The body as it was meant. */
        public byte[] content() {
            if (!"gzip".equals(header("Content-Encoding"))) {
                return body;
            }
            try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return plain.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        /** Value of a header, null where there is none. */
        public String header(String name) {
            for (int line = head.indexOf("\r\n"); line >= 0; line = head.indexOf("\r\n", line + 2)) {
                if (head.regionMatches(true, line + 2, name + ": ", 0, name.length() + 2)) {
                    return head.substring(line + name.length() + 4, head.indexOf("\r\n", line + 2));
                }
            }
            return null;
        }
    }

    public Answer send(byte[] request) throws IOException {
        if (System.nanoTime() - spoken > SILENCE) {
            connect();
        }
        out.write(request);
        String head = head();
        int status = Integer.parseInt(head, 9, 12, 10);
        Answer bare = new Answer(status, head, new byte[0]);
        Answer answer = status == 204 || status == 304 ? bare : new Answer(status, head, body(bare));
        spoken = "close".equals(answer.header("Connection")) ? System.nanoTime() - 2 * SILENCE : System.nanoTime();
        return answer;
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(1024);
        for (int ended = 0; ended < 4; ) {
            int next = next();
            head.write(next);
            ended = next == (ended % 2 == 0 ? '\r' : '\n') ? ended + 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] body(Answer answer) throws IOException {
        String length = answer.header("Content-Length");
        if (length != null) {
            return in.readNBytes(Integer.parseInt(length));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 13);
        for (int chunk = chunk(); chunk > 0; chunk = chunk()) {
            body.write(in.readNBytes(chunk));
            in.readNBytes(2);
        }
        in.readNBytes(2);
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        int length = 0;
        for (int digit = next(); digit != '\n'; digit = next()) {
            length = digit == '\r' ? length : length * 16 + Character.digit(digit, 16);
        }
        return length;
    }

    private int next() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("The server closed the connection.");
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
    }
}
