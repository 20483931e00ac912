package kexin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.HttpCookie;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One person with one browser window: its own cookies, a language, a size, light or dark. The browser itself is started
 * once for all tests of a run and a thread. {@code try (Visit visit = Visit.to(site).speaking("en").onPhone()) { visit.open("/"); … }}
 */
public final class Visit implements AutoCloseable {

    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    /** Of whatever is waited for, milliseconds: as long as waiting answers may rest before they go up again, or a busy machine takes. */
    private static final int PATIENCE = 30_000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** One for each thread, as the library asks. */
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Visit::browser);

    private final Browser.NewContextOptions options = new Browser.NewContextOptions();
    private BrowserContext context;
    private Page page;

    private Visit(String site) {
        options.setBaseURL(site);
        options.setLocale("zh-CN");
        options.setViewportSize(1280, 800);
    }

    /** At a desk, in Chinese, light; the verbs below change that before the first page is opened. */
    public static Visit to(Object site) {
        return new Visit(site.toString());
    }

    public Visit speaking(String language) {
        options.setLocale(language);
        return this;
    }

    public Visit onPhone() {
        options.setViewportSize(360, 740).setHasTouch(true).setIsMobile(true);
        return this;
    }

    public Visit inTheDark() {
        options.setColorScheme(ColorScheme.DARK);
        return this;
    }

    /** Without scripts, as a page must still be readable. */
    public Visit withoutScripts() {
        options.setJavaScriptEnabled(false);
        return this;
    }

    public Page open(String path) {
        page().navigate(path);
        return page();
    }

    /** Through the page, as a person does it. */
    public Page signIn(String account, String password) {
        open("/sign-in");
        page().locator("#account").fill(account);
        page().locator("#password").fill(password);
        page().locator("#signIn").click();
        page().waitForURL(address -> !address.contains("/sign-in"));
        return page();
    }

    /** In a session that was opened elsewhere. */
    public Visit as(HttpCookie session) {
        page();
        context.addCookies(
                List.of(new Cookie(session.getName(), session.getValue()).setUrl(options.baseURL)));
        return this;
    }

    /** As narrow as WCAG 1.4.10 asks: 1280 pixels enlarged fourfold. */
    public Visit narrow() {
        options.setViewportSize(320, 640);
        return this;
    }

    public Page page() {
        if (page == null) {
            context = BROWSER.get().newContext(options);
            context.setDefaultTimeout(PATIENCE);
            page = context.newPage();
        }
        return page;
    }

    /**
     * No serious or critical violation of WCAG 2.2 AA on the page as it is now, scrolled to its end, where nothing is half
     * behind the bar that sticks to its foot.
     */
    public void assertAccessible() {
        page().waitForLoadState();
        page().evaluate("scrollTo(0, document.body.scrollHeight)");
        List<String> violations = new AxeBuilder(page())
                .withTags(WCAG_2_2_AA)
                .analyze()
                .getViolations()
                .stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(Visit::told)
                .toList();
        assertEquals(List.of(), violations, page().url());
    }

    /** Nothing has to be scrolled sideways. */
    public void assertFitsTheWidth() {
        int wider = ((Number) page().evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertEquals(0, Math.max(0, wider), page().url() + " is wider than the window by so many pixels");
    }

    /** The same for somebody who has set their browser's letters to twice the size (WCAG 1.4.4). */
    public void assertFitsTheWidthInLargeLetters() {
        CDPSession devtools = context.newCDPSession(page());
        setLetters(devtools, 32);
        assertFitsTheWidth();
        setLetters(devtools, 16);
        devtools.detach();
    }

    private void setLetters(CDPSession devtools, int pixels) {
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", pixels);
        JsonObject arguments = new JsonObject();
        arguments.add("fontSizes", sizes);
        devtools.send("Page.setFontSizes", arguments);
        page().waitForFunction(
                "size => Math.abs(parseFloat(getComputedStyle(document.documentElement).fontSize) / size - 1) < .4", pixels);
    }

    /** Kept as {@code target/screenshots/<name>.png}, the whole page. */
    public void picture(String name) {
        page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static Browser browser() {
        Path chromium = Chromium.executable();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(chromium)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }
}
