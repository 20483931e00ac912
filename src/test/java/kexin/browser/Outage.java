package kexin.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.function.Consumer;

/** Of a page that asks for itself again while something on it runs: it runs, the network is away, the server is, and it is over. */
public final class Outage implements Consumer<Route> {

    private final String running;
    private int asked;

    private Outage(String running) {
        this.running = running;
    }

    /** @param id of the element that says so, @param attribute by which it does */
    public static Outage of(Page page, String path, String id, String attribute) {
        Outage outage = new Outage("id=\"" + id + "\" " + attribute + "=\"true\"");
        page.route(address -> address.endsWith(path), outage);
        return outage;
    }

    public int asked() {
        return asked;
    }

    @Override
    public void accept(Route route) {
        asked++;
        switch (asked) {
            case 1 -> run(route);
            case 2 -> route.abort();
            case 3 -> route.fulfill(new Route.FulfillOptions().setStatus(503));
            default -> route.resume();
        }
    }

    private void run(Route route) {
        APIResponse page = route.fetch();
        String body = page.text().replace(running.substring(0, running.indexOf(' ')), running);
        route.fulfill(new Route.FulfillOptions().setResponse(page).setBody(body));
    }
}
