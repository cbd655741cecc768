package org.banjie.studio.pages;

import java.util.Locale;
import org.banjie.studio.Keys;
import org.banjie.studio.checks.Mend;
import org.banjie.studio.mending.MendDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The button beside a finding that can be mended at once: on the draft's page, and where the file is edited. */
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

    /** @param file in whose editor it was pressed; empty on the page of the draft */
    @PostMapping("/studio/{key}/mend")
    String mend(
            @PathVariable String key,
            @RequestParam String reference,
            @RequestParam(defaultValue = "") String verb,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String file,
            RedirectAttributes next,
            Locale locale) {
        var kind = keys.kind(key);
        var wanted = new Mend(verb, reference, to);
        var back = acts.then(kind, "studio.done.mended", next, locale, () -> desk.mends(kind, wanted));
        if (file.isEmpty()) return back;
        next.addAttribute("file", file);
        return back + "/edit/{file}";
    }
}
