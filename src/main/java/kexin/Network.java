package kexin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One network address or a block of them: {@code 10.1.2.3}, {@code 10.0.0.0/8}, {@code fd00::/8}. Only written numbers
 * count; a name is never looked up.
 *
 * @param bits how many at the beginning of an address are those of the block
 */
public record Network(InetAddress address, int bits) {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    /** What {@link InetAddress} reads without asking anybody: it looks up whatever has neither this form nor a colon. */
    private static final Pattern NUMBERS = Pattern.compile(OCTET + "(\\." + OCTET + "){3}|(?=.*:)[0-9a-fA-F:][0-9a-fA-F:.]*");

    /** @throws IllegalArgumentException what is none */
    public static Network of(String written) {
        String[] parts = written.split("/", 2);
        InetAddress address = address(parts[0]).orElseThrow(IllegalArgumentException::new);
        int longest = address.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > longest) {
            throw new IllegalArgumentException();
        }
        return new Network(address, bits);
    }

    /** Empty where the text is none. */
    public static Optional<InetAddress> address(String written) {
        return Stream.of(written).filter(text -> NUMBERS.matcher(text).matches()).flatMap(Network::read).findFirst();
    }

    private static Stream<InetAddress> read(String numbers) {
        try {
            return Stream.of(InetAddress.getByName(numbers));
        } catch (UnknownHostException noAddress) {
            return Stream.empty();
        }
    }

    public boolean contains(InetAddress other) {
        byte[] ours = address.getAddress();
        byte[] theirs = other.getAddress();
        boolean same = ours.length == theirs.length;
        for (int bit = 0; same && bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            same = ((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) == 0;
        }
        return same;
    }
}
