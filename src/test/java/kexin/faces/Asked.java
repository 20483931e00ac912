package kexin.faces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.BufferedReader;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;

/** A request as a filter sees it, and what was answered: as much of both as the tests of this room need. */
final class Asked {

    static final int LET_THROUGH = 200;

    private final String method;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, Object> session = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();
    private String path = "/courses";
    private String body = "";
    private boolean secure;
    private Principal principal;
    private int status = LET_THROUGH;

    Asked(String method) {
        this.method = method;
        headers.put("Host", "training.example.com");
    }

    Asked header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Asked parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    Asked path(String asked) {
        path = asked;
        return this;
    }

    Asked saying(String words) {
        body = words;
        return this;
    }

    Asked by(String account) {
        principal = () -> account;
        return this;
    }

    Asked secure() {
        secure = true;
        return this;
    }

    HttpServletRequest request() {
        BufferedReader reader = new BufferedReader(new StringReader(body));
        return fake(HttpServletRequest.class, (call, argument) -> switch (call) {
            case "getMethod" -> method;
            case "getHeader" -> headers.get(argument);
            case "getContentType" -> headers.get("Content-Type");
            case "getParameter" -> parameters.get(argument);
            case "getServletPath" -> path;
            case "getReader" -> reader;
            case "isSecure" -> secure;
            case "getUserPrincipal" -> principal;
            case "getSession" -> session();
            default -> null;
        });
    }

    HttpServletResponse response() {
        return fake(HttpServletResponse.class, (call, argument) -> {
            if (call.equals("sendError")) {
                status = (int) argument;
            }
            return null;
        });
    }

    /** Where the answer's headers are kept. */
    private void answer(Object[] header) {
        answered.put((String) header[0], (String) header[1]);
    }

    int status() {
        return status;
    }

    String answered(String header) {
        return answered.get(header);
    }

    private HttpSession session() {
        return fake(HttpSession.class, (call, argument) ->
                call.equals("getAttribute") ? session.get(argument) : null);
    }

    private interface Answer {
        Object to(String call, Object firstArgument);
    }

    private <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, call, arguments) -> {
            if (call.getName().equals("setAttribute")) {
                session.put((String) arguments[0], arguments[1]);
            } else if (call.getName().equals("setHeader")) {
                answer(arguments);
            }
            return answer.to(call.getName(), arguments == null || arguments.length == 0 ? null : arguments[0]);
        }));
    }
}
