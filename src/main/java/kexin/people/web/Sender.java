package kexin.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kexin.Network;

/**
 * Whose network address a request comes from: that of the machine that knocks, unless it is a trusted proxy. Each proxy
 * adds to {@code X-Forwarded-For} whoever knocked at it, at the right; so the first from the right that is no trusted proxy is
 * the one, and whatever stands further left is a stranger's word.
 */
final class Sender {

    private Sender() {}

    static String of(HttpServletRequest request, List<Network> proxies) {
        String sender = request.getRemoteAddr();
        List<String> forwarded = proxies.isEmpty() ? List.of() : forwarded(request);
        for (int last = forwarded.size() - 1; last >= 0 && isProxy(sender, proxies); last--) {
            Optional<InetAddress> before = Network.address(forwarded.get(last));
            if (before.isEmpty()) {
                return sender;
            }
            sender = before.get().getHostAddress();
        }
        return sender;
    }

    private static List<String> forwarded(HttpServletRequest request) {
        List<String> all = new ArrayList<>();
        for (String header : Collections.list(request.getHeaders("X-Forwarded-For"))) {
            Stream.of(header.split(",")).map(String::strip).forEach(all::add);
        }
        return all;
    }

    private static boolean isProxy(String sender, List<Network> proxies) {
        return Network.address(sender)
                .filter(address -> proxies.stream().anyMatch(proxy -> proxy.contains(address)))
                .isPresent();
    }
}
