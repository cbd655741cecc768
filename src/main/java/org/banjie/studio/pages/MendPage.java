package org.banjie.studio.pages;

import java.util.Locale;
import org.banjie.studio.Keys;
import org.banjie.studio.mending.MendDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button beside a finding that can be mended at once. */
@Controller
class MendPage {

    private final Keys keys;
    private final MendDesk desk;
    private final Acts acts;

    MendPage(Keys keys, MendDesk desk, Acts acts) {
        this.keys = keys;
        this.desk = desk;
        this.acts = acts;
    }

    @PostMapping("/studio/{key}/mend")
    String mend(@PathVariable String key, @RequestParam String reference, RedirectAttributes next, Locale locale) {
        var kind = keys.kind(key);
        return acts.then(kind, "studio.done.mended", next, locale, () -> desk.removes(kind, reference));
    }
}
