package kexin.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret of a session that its own pages send back with every deed, so that no other site can do it for them. */
@Named
@RequestScoped
public class Token {

    /** The header of a scripted request. */
    public static final String HEADER = "X-Kexin-Token";
    /** The field of a form without Faces. */
    public static final String FIELD = "token";

    private static final String ATTRIBUTE = "kexin.token";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private HttpServletRequest request;

    public String getValue() {
        HttpSession session = request.getSession();
        String token = (String) session.getAttribute(ATTRIBUTE);
        if (token == null) {
            byte[] bits = new byte[20];
            RANDOM.nextBytes(bits);
            token = HexFormat.of().formatHex(bits);
            session.setAttribute(ATTRIBUTE, token);
        }
        return token;
    }

    /** Whether the request carries its session's token, in the header or, where there is none, in the field. */
    static boolean isCarriedBy(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object token = session == null ? null : session.getAttribute(ATTRIBUTE);
        String carried = request.getHeader(HEADER) != null ? request.getHeader(HEADER) : request.getParameter(FIELD);
        return token != null && carried != null && MessageDigest.isEqual(utf8(token.toString()), utf8(carried));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
