package org.hengzhun.rest.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page, as somebody uses it: what they see, press and type. What is not there yet is waited for. */
final class Page {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    private final ChromeDriver driver;
    private final String address;

    private Page(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    /** The page as somebody sees it who was never here, on a wide screen. */
    static Page opened(ChromeDriver driver, String address) {
        Page page = new Page(driver, address);
        page.wide(1280);
        page.media("");
        driver.get(address + "icon.svg");
        page.script("localStorage.clear(); sessionStorage.clear()");
        page.goTo("#/screen");
        page.console();
        return page;
    }

    void reload() {
        driver.navigate().refresh();
        seen("h1");
    }

    /** The same window at the page of another server. */
    Page of(String other) {
        return opened(driver, other);
    }

    void back() {
        driver.navigate().back();
    }

    void forward() {
        driver.navigate().forward();
    }

    void goTo(String hash) {
        driver.get(address + hash);
        seen("h1, svg");
    }

    String hash() {
        return String.valueOf(script("return decodeURIComponent(location.hash)"));
    }

    /** Pastes a table into the box and has it screened. */
    void screen(String table) {
        paste(table);
        press("button.primary");
        seen(".verdicts, .notice.bad");
    }

    void paste(String table) {
        script("""
            const box = arguments[0];
            box.value = arguments[1];
            box.dispatchEvent(new Event('input', {bubbles: true}));
            """, seen("textarea"), table);
    }

    void choose(Path file) {
        driver.findElement(By.cssSelector("input[type=file]"))
                .sendKeys(file.toAbsolutePath().normalize().toString());
        seen(".chosen");
    }

    /** The same in the box within this part of the page. */
    void choose(String within, Path file) {
        driver.findElement(By.cssSelector(within + " input[type=file]"))
                .sendKeys(file.toAbsolutePath().normalize().toString());
        seen(within + " .chosen");
    }

    void press(String selector) {
        until(page -> {
            page.findElement(By.cssSelector(selector)).click();
            return true;
        });
    }

    void fill(String field, String value) {
        WebElement control = seen("dialog [name=" + field + "]");
        control.clear();
        control.sendKeys(value + Keys.TAB);
    }

    void pick(String selector, String value) {
        script("""
            const list = arguments[0];
            list.value = arguments[1];
            list.dispatchEvent(new Event('change', {bubbles: true}));
            """, seen(selector), value);
    }

    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** The element, once it is there to be seen. */
    WebElement seen(String selector) {
        return until(page -> {
            WebElement element = page.findElement(By.cssSelector(selector));
            return element.isDisplayed() ? element : null;
        });
    }

    boolean shows(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().anyMatch(WebElement::isDisplayed);
    }

    String text(String selector) {
        return until(page -> seen(selector).getText());
    }

    ImmutableList<String> texts(String selector) {
        return until(page -> page.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .collect(ImmutableList.toImmutableList()));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Waits until the text of the element holds the words. */
    void awaits(String selector, String words) {
        until(page -> page.findElement(By.cssSelector(selector)).getText().contains(words));
    }

    /** Waits until a question in the words of a script is answered with yes. */
    void awaitsTrue(String question) {
        until(page -> Boolean.TRUE.equals(driver.executeScript(question)));
    }

    void awaitGone(String selector) {
        until(page -> page.findElements(By.cssSelector(selector)).isEmpty());
    }

    /** What the browser complained of since it was last asked, a violated content-security policy for one. */
    ImmutableList<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .collect(ImmutableList.toImmutableList());
    }

    void wide(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                ImmutableMap.of("width", pixels, "height", 844, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows the page as on paper with {@code print}, as on a screen with an empty word. */
    void media(String kind) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", ImmutableMap.of("media", kind));
    }

    /** What comes out of the printer. */
    Printout printed() throws IOException {
        Object pdf = driver.executeCdpCommand("Page.printToPDF", ImmutableMap.of("preferCSSPageSize", true))
                .get("data");
        return Printout.of(Base64.getDecoder().decode(String.valueOf(pdf)));
    }

    Object script(String code, Object... arguments) {
        Object answer = driver.executeScript(code, arguments);
        return answer == null ? "" : answer;
    }

    /** What a script hands to its last argument, once it does. */
    Object answer(String code) {
        Object answer = driver.executeAsyncScript(code);
        return answer == null ? "" : answer;
    }

    private <T> T until(Function<WebDriver, T> condition) {
        WebDriverWait wait = new WebDriverWait(driver, PATIENCE, LOOK_EVERY);
        wait.ignoreAll(
                List.of(NoSuchElementException.class, StaleElementReferenceException.class, JavascriptException.class));
        return wait.until(condition);
    }
}
