package org.banjie.funeral.arrangement.family;

import java.util.Locale;
import org.banjie.kinds.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A death is reported, by day and night: first the telephone, then what a name and a phone are enough for. */
@Controller
class ReportPage {

    private final FamilyContacts contacts;
    private final FuneralGuidance guidance;
    private final Settings settings;

    ReportPage(FamilyContacts contacts, FuneralGuidance guidance, Settings settings) {
        this.contacts = contacts;
        this.guidance = guidance;
        this.settings = settings;
    }

    @GetMapping("/funeral/report")
    String show(Model model, Locale locale) {
        model.addAttribute("contact", guidance.said(contacts.all(), locale));
        model.addAttribute("collectHours", settings.value("funeral", "collectHours"));
        model.addAttribute("certificateHours", settings.value("funeral", "certificateHours"));
        return "funeral/report";
    }
}
