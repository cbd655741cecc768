package org.banjie.access.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

class LastWordsTest {

    private final LastWords words = new LastWords();
    private final MockHttpServletRequest asked = new MockHttpServletRequest("GET", "/next");

    @Test
    void a_page_that_is_opened_is_told_what_was_said_last_and_a_program_that_opens_none_fills_no_session() {
        for (var act = 0; act < 100; act++) say("act " + act);

        var kept = (List<?>) asked.getSession().getAttribute(SessionFlashMapManager.class.getName() + ".FLASH_MAPS");
        assertThat(kept)
                .hasSize(8)
                .last()
                .hasToString("FlashMap [attributes={told=act 99}, targetRequestPath=null, targetRequestParams={}]");
    }

    private void say(String what) {
        var word = new FlashMap();
        word.put("told", what);
        words.saveOutputFlashMap(word, asked, new MockHttpServletResponse());
    }
}
