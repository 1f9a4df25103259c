// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.testing;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Neo4j Browser, or a page of ours, in a headless Chromium, as a person at a desk uses it.
 *
 * <p>Browser has {@code data-testid} on most parts; pictures are SVG, the newest result first.
 */
public final class Neo4jBrowser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String GUIDE = "[data-testid=guidesDrawer]";
    private static final String NEWEST = "[data-testid=frame]";

    /** Names and colours of what the newest picture shows: arguments[0] selects the shapes in it. */
    private static final String SHAPES =
            """
            const frame = document.querySelector('[data-testid=frame]');
            return [...frame.querySelectorAll(arguments[0])].map(shape => ({
              name: [...shape.querySelectorAll('text')].map(text => text.textContent.trim()).join(' '),
              colour: shape.querySelector('.b-outline').getAttribute('fill')
            }));
            """;

    private final ChromeDriver driver;
    private final WebDriverWait wait;

    /**
     * A node or an edge of a picture.
     *
     * @param name its caption, long ones cut short with an ellipsis
     * @param colour as the style writes it ("#3F78C3")
     */
    public record Shape(String name, String colour) {}

    private Neo4jBrowser(ChromeDriver driver) {
        this.driver = driver;
        this.wait = new WebDriverWait(driver, PATIENCE);
    }

    /** Starts one with the Chromium of the path; empty where there is none, or no driver for it. */
    public static Optional<Neo4jBrowser> start(int width, int height) {
        return program("chromium").flatMap(chromium -> program("chromedriver").map(chromedriver -> {
            ChromeOptions options = new ChromeOptions();
            options.setBinary(chromium.toFile());
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-dev-shm-usage",
                    "--force-device-scale-factor=1",
                    "--lang=en",
                    "--window-size=" + width + "," + height);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(chromedriver.toFile())
                    .build();
            return new Neo4jBrowser(new ChromeDriver(service, options));
        }));
    }

    private static Optional<Path> program(String name) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(String.valueOf(System.getenv("PATH")))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens the address and waits until the guide that it leads to is there. */
    public void open(URI address) {
        driver.get(address.toString());
        wait.until(d -> guide().contains("What is in this store"));
    }

    /** The text of the guide's page. */
    public String guide() {
        return driver.findElements(By.cssSelector(GUIDE)).stream()
                .map(WebElement::getText)
                .findFirst()
                .orElse("");
    }

    /** Turns the guide's pages forward until one has that heading. */
    public void turnTo(String heading) {
        wait.until(d -> {
            if (guide().contains(heading)) {
                return true;
            }
            driver.findElement(By.cssSelector("[data-testid=guideNextSlide]")).click();
            return false;
        });
    }

    /** Runs the guide's first query on this page with a click, and waits for a picture that stands still. */
    public void runQueryOfGuide() {
        int before = frames();
        driver.findElement(By.cssSelector(GUIDE + " pre.runnable i")).click();
        wait.until(d -> frames() > before && !nodes().isEmpty());
        waitUntilStill();
    }

    private int frames() {
        return driver.findElements(By.cssSelector(NEWEST)).size();
    }

    private void waitUntilStill() {
        String[] places = {""};
        wait.until(d -> {
            String now = String.valueOf(
                    driver.executeScript(
                            "return [...document.querySelectorAll('g[transform]')].map(g => g.getAttribute('transform')).join()"));
            boolean still = now.equals(places[0]);
            places[0] = now;
            return still;
        });
    }

    public List<Shape> nodes() {
        return shapes("g.node");
    }

    public List<Shape> edges() {
        return shapes("g.relationship");
    }

    @SuppressWarnings("unchecked")
    private List<Shape> shapes(String selector) {
        List<Map<String, String>> shapes =
                (List<Map<String, String>>) ((JavascriptExecutor) driver).executeScript(SHAPES, selector);
        return shapes == null
                ? List.of()
                : shapes.stream()
                        .map(shape -> new Shape(String.valueOf(shape.get("name")), String.valueOf(shape.get("colour"))))
                        .toList();
    }

    /** Opens a page with a form for queries, sends it as it comes, and gives the text of the table that it shows. */
    public String askAsOffered(URI page) {
        driver.get(page.toString());
        driver.findElement(By.cssSelector("form button")).click();
        return wait.until(d -> d.findElements(By.cssSelector("table")).stream()
                .map(WebElement::getText)
                .findFirst()
                .orElse(null));
    }

    /** Closes the overview beside the picture and fits that to its frame. */
    public void makeRoom() {
        click(NEWEST + " [aria-label='Collapse the node properties display']");
        click(NEWEST + " [aria-label='zoom-to-fit']");
        waitUntilStill();
    }

    /** Lets the newest frame fill the window, or no longer. */
    public void fullscreen() {
        click(NEWEST + " [title=Fullscreen], " + NEWEST + " [title='Close fullscreen']");
        waitUntilStill();
    }

    private void click(String selector) {
        driver.findElements(By.cssSelector(selector)).stream().findFirst().ifPresent(WebElement::click);
    }

    /** Writes what is to be seen as PNG. */
    public void photograph(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
