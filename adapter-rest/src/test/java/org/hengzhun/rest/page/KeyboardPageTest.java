package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** A clerk's whole way with keys alone: what has the focus is seen, keeps it, and nothing holds it fast. */
@ExtendWith(Browser.class)
class KeyboardPageTest {

    /** Further than this nothing is from anything. */
    private static final int MOST_STEPS = 90;

    /** What the focus looks like: its line, whether that is thick enough, and whether it is there at all and on the screen. */
    private static final String LOOK = """
            const focused = document.activeElement;
            const shown = focused.matches('.unseen') ? focused.labels[0] : focused;
            const look = getComputedStyle(shown);
            const place = shown.getBoundingClientRect();
            return [look.outlineStyle, parseFloat(look.outlineWidth) >= 2, place.width > 0 && place.height > 0,
                place.bottom > 0 && place.top < innerHeight].join()
            """;

    private static final String TABLE = "项目编号,项目名称,行业代码,阶段\nP1,水泥熟料线,3011,拟签约\nP2,食品加工,1411,签约\n";

    private static boolean hasFocus(Page page, String selector) {
        return Boolean.TRUE.equals(page.script("return document.activeElement.matches(arguments[0])", selector));
    }

    /** Goes on from control to control until it comes to one of these, which is then seen to have the focus. */
    private static void tabTo(Page page, String selector) {
        for (int steps = 0; steps < MOST_STEPS && !hasFocus(page, selector); steps++) {
            page.type(Keys.TAB);
        }
        assertThat(hasFocus(page, selector)).as("the way to " + selector).isTrue();
        seesFocus(page);
    }

    /** The focus has a ring around it and lies on the screen. */
    private static void seesFocus(Page page) {
        assertThat(page.script(LOOK))
                .as(String.valueOf(page.focused().getDomProperty("outerHTML")))
                .isEqualTo("solid,true,true,true");
    }

    private static String value(Page page) {
        return String.valueOf(page.focused().getDomProperty("value"));
    }

    private static void judge(Page page) {
        tabTo(page, "textarea");
        page.type(TABLE);
        tabTo(page, "button.primary");
        page.type(Keys.ENTER);
        page.awaits("#summary", "共 2 个项目");
    }

    @Test
    void policyDayAndTableAreGivenAndTheResultsHaveTheFocus(Page page) {
        page.type(Keys.TAB);
        assertThat(hasFocus(page, ".skip")).isTrue();
        seesFocus(page);
        page.type(Keys.ENTER);
        tabTo(page, "form select");
        String first = value(page);
        page.type(Keys.ARROW_DOWN);
        assertThat(value(page)).isNotEqualTo(first);
        tabTo(page, "form input[type=date]");
        String today = value(page);
        page.type(Keys.ARROW_DOWN);
        String day = value(page);
        assertThat(day).isNotEqualTo(today).matches("\\d{4}-\\d{2}-\\d{2}");

        judge(page);

        assertThat(page.focused().getText()).isEqualTo("审查结果");
        assertThat(page.hash()).contains("asOf=" + day);
    }

    @Test
    void anExplanationIsReadAnsweredAndClosedAndTheListHasTheFocusAgain(Page page) {
        page.pick("select", "xuchang-2022-sw70");
        judge(page);
        tabTo(page, "[data-project='P1']");
        page.type(Keys.ENTER);
        page.seen("dialog .rule");
        assertThat(hasFocus(page, "dialog h2")).isTrue();

        tabTo(page, "dialog .question select, dialog .question input");
        String asked = page.text("dialog .question .asked");
        boolean list = page.focused().getTagName().equals("select");
        page.type(list ? Keys.ARROW_DOWN : "60000", Keys.ENTER);

        page.awaitsTrue("return (document.querySelector('dialog .question .asked')?.textContent ?? '') !== '%s'"
                .formatted(asked));
        assertThat(hasFocus(page, "dialog :is(select, input, h2)")).isTrue();
        page.type(Keys.ESCAPE);
        page.awaitGone("dialog");
        assertThat(hasFocus(page, "[data-project='P1']")).isTrue();
        seesFocus(page);
    }

    @Test
    void nothingInAWindowLeadsOutOfItAndNothingHoldsTheFocusFast(Page page) {
        page.pick("select", "xuchang-2022-sw70");
        judge(page);
        tabTo(page, "[data-project='P2']");
        page.type(Keys.ENTER);
        page.seen("dialog .rule");
        boolean again = false;
        for (int steps = 0; steps < MOST_STEPS && !again; steps++) {
            page.type(Keys.TAB);
            assertThat(hasFocus(page, "dialog *, dialog, body"))
                    .as("step " + steps)
                    .isTrue();
            again = steps > 1 && hasFocus(page, "dialog .close");
        }
        assertThat(again).as("the focus comes round").isTrue();
        page.type(Keys.ENTER);
        page.awaitGone("dialog");
        assertThat(hasFocus(page, "[data-project='P2']")).isTrue();
    }

    @Test
    void theListIsFilteredAndDownloadedWithoutLosingThePlace(Page page) {
        page.pick("select", "xuchang-2022-sw70");
        judge(page);
        tabTo(page, ".filter[aria-pressed=false]");
        page.type(Keys.SPACE);
        assertThat(hasFocus(page, ".filter[aria-pressed=true]")).isTrue();
        seesFocus(page);
        tabTo(page, "input[type=search]");
        page.type("P");
        assertThat(hasFocus(page, "input[type=search]")).isTrue();
        for (int steps = 0; steps < MOST_STEPS && !hasFocus(page, "[data-download=csv]"); steps++) {
            page.type(Keys.chord(Keys.SHIFT, Keys.TAB));
        }
        seesFocus(page);
        page.type(Keys.ENTER);
        page.awaitsTrue("return document.querySelector('[data-download=csv]').ariaDisabled === 'false'");
        assertThat(hasFocus(page, "[data-download=csv]")).isTrue();
        assertThat(page.shows(".downloads .notice.bad")).isFalse();
    }
}
