package kexin.completion.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kexin.Deed;
import kexin.completion.Asked;

/** The trace of records that somebody took along: what was asked for, how many came, and which bytes they were. */
final class Taken {

    /** Of an address in the audit trail. */
    private static final int LONGEST_ADDRESS = 400;

    private Taken() {}

    static Deed deed(long officer, String file, Asked asked, long lines, String sha256) {
        String address = "/records" + (asked.query().isEmpty() ? "" : "?" + asked.query());
        return Deed.of(
                officer,
                "records.taken",
                file,
                address.length() > LONGEST_ADDRESS ? "/records" : address,
                asked.query().isEmpty() ? "completion.exports.everything" : asked.plain(),
                Long.toString(lines),
                sha256);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
