package org.banjie.testing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** An administrator's hand on the drawing of a model: the mouse, the pieces and the panel, as people use them. */
public record Drawing(Page page) {

    private static final double LONG = 110;
    private static final double READABLE = 40;

    public static Drawing of(Page page) {
        page.locator(".editor-paper .djs-shape").first().waitFor();
        return new Drawing(page);
    }

    /** By keyboard: the piece lies in the middle of what is seen, joined to nothing. */
    public Drawing laysDown(String piece) {
        page.locator("[data-piece=" + piece + "]").press("Enter");
        return saved();
    }

    public Drawing takesAway() {
        page.locator(".editor-paper svg[tabindex]").focus();
        page.keyboard().press("Delete");
        return saved();
    }

    /** Takes the piece by the mouse and lets it go on an arrow, which then leads through it. */
    public Drawing putsOnArrow(String piece, String flow) {
        return putsOnArrow(piece, flow, 0.3);
    }

    /** Further along an arrow that has words at its beginning. */
    public Drawing putsBehindItsWords(String piece, String flow) {
        return putsOnArrow(piece, flow, 0.65);
    }

    private Drawing putsOnArrow(String piece, String flow, double share) {
        near(flow);
        page.locator("[data-piece=" + piece + "]").click();
        // to reach the bar the page may have scrolled
        var at = on(flow, share);
        page.mouse().move(at.x() - 60, at.y() - 60);
        page.mouse().move(at.x(), at.y(), new Mouse.MoveOptions().setSteps(8));
        page.mouse().click(at.x(), at.y());
        return saved();
    }

    /** Lets the piece go on the words of an arrow, beside its line: nobody hits the line itself. */
    public Drawing putsOnWords(String piece, String flow) {
        near(flow);
        page.locator("[data-piece=" + piece + "]").click();
        var words = page.locator(".djs-element[data-element-id=" + flow + "_label]")
                .first()
                .boundingBox();
        var x = words.x + words.width / 2;
        var y = words.y + words.height / 2;
        page.mouse().move(x - 60, y - 60);
        page.mouse().move(x, y, new Mouse.MoveOptions().setSteps(8));
        page.mouse().click(x, y);
        return saved();
    }

    /** Drags the piece from the bar with the button held down; the drawing scrolls meanwhile, so the arrow is looked for again. */
    public Drawing dragsOntoArrow(String piece, String flow) {
        var from = page.locator("[data-piece=" + piece + "]").boundingBox();
        page.mouse().move(from.x + 20, from.y + 10);
        page.mouse().down();
        page.mouse().move(from.x + 40, from.y + 60, new Mouse.MoveOptions().setSteps(4));
        for (var looks = 0; looks < 3; looks++) {
            var at = on(flow);
            page.mouse().move(at.x(), at.y(), new Mouse.MoveOptions().setSteps(6));
        }
        page.mouse().up();
        return saved();
    }

    /** Chooses a shape, so that the panel is about it; turns the wheel over it until nobody misses it. */
    public Drawing selects(String shape) {
        presses("看全图");
        var box = page.locator(".djs-element[data-element-id=" + shape + "]").first();
        page.keyboard().down("Control");
        for (var turns = 0; turns < 20 && box.boundingBox().height < READABLE; turns++) {
            var at = box.boundingBox();
            page.mouse().move(at.x + at.width / 2, at.y + at.height / 2);
            page.mouse().wheel(0, -100);
        }
        page.keyboard().up("Control");
        box.click(new Locator.ClickOptions().setForce(true));
        return this;
    }

    /** By keyboard: what is called so is looked for, and chosen. */
    public Drawing finds(String name) {
        presses("查找");
        page.locator(".djs-search-container.open input:focus").waitFor();
        page.keyboard().type(name);
        page.locator(".djs-search-result", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        return this;
    }

    /** Chooses an arrow where it has no words. */
    public Drawing selectsArrow(String flow) {
        presses("看全图");
        var at = on(flow, 0.6);
        page.mouse().click(at.x(), at.y());
        return this;
    }

    /** Takes an arrow by its head and lets it go on another shape. */
    public Drawing leadsTo(String flow, String shape) {
        selectsArrow(flow);
        var from = on(flow, 1);
        var to = page.locator(".djs-element[data-element-id=" + shape + "]").boundingBox();
        page.mouse().move(from.x(), from.y());
        page.mouse().down();
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(10));
        page.mouse().up();
        return saved();
    }

    /** Makes what is chosen another sort, by the spanner beside it: {@code replace-with-sequence-flow}. */
    public Drawing becomes(String sort) {
        page.locator(".djs-context-pad.open .entry[data-action=replace]").click();
        page.locator(".djs-popup .entry[data-id=" + sort + "]").click();
        return saved();
    }

    /** Ticks a box of the panel, or takes the tick away. */
    public Drawing ticks(String label, boolean on) {
        panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .setChecked(on);
        return saved();
    }

    public Drawing names(String label, String text) {
        var field = panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.click();
        field.fill(text);
        field.press("Tab");
        return saved();
    }

    public Drawing chooses(String label, String value) {
        panel().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .selectOption(value);
        return saved();
    }

    public Drawing presses(String tool) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(tool).setExact(true))
                .click();
        return this;
    }

    public Drawing saved() {
        page.locator(".editor-state[data-state=saved]").waitFor();
        return this;
    }

    private Locator panel() {
        return page.locator(".step-panel");
    }

    private record Point(double x, double y, double length) {}

    /** Turns the wheel over the arrow until it is long enough to hit; arrows bend, so the point is on its line. */
    private Point near(String flow) {
        presses("看全图");
        var at = on(flow);
        page.keyboard().down("Control");
        for (var turns = 0; turns < 40 && at.length() < LONG; turns++) {
            page.mouse().move(at.x(), at.y());
            page.mouse().wheel(0, -100);
            at = on(flow);
        }
        page.keyboard().up("Control");
        return at;
    }

    private Point on(String flow) {
        return on(flow, 0.3);
    }

    @SuppressWarnings("unchecked")
    private Point on(String flow, double share) {
        var line = page.locator(".djs-connection[data-element-id=" + flow + "] .djs-visual > path")
                .first();
        var point = (List<Number>) line.evaluate(
                """
                (path, share) => {
                    const length = path.getTotalLength(), at = path.getPointAtLength(length * share), on = path.getScreenCTM();
                    return [at.x * on.a + at.y * on.c + on.e, at.x * on.b + at.y * on.d + on.f, length * on.a];
                }
                """,
                share);
        return new Point(
                point.get(0).doubleValue(),
                point.get(1).doubleValue(),
                point.get(2).doubleValue());
    }
}
