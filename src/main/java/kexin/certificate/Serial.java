package kexin.certificate;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Numbers of certificates: a hundred random bits in four groups, {@code 7K2QX-…}, so that nobody guesses another's. */
final class Serial {

    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    // source: Crockford's Base32, without the letters that are misread
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Serial() {}

    static String next() {
        BigInteger bits = new BigInteger(GROUPS * GROUP * 5, RANDOM);
        StringBuilder serial = new StringBuilder();
        for (int place = 0; place < GROUPS * GROUP; place++) {
            serial.append(place > 0 && place % GROUP == 0 ? "-" : "");
            serial.append(LETTERS.charAt(bits.shiftRight(place * 5).intValue() & 31));
        }
        return serial.toString();
    }
}
