package org.banjie.oversight.settings;

import java.util.List;
import java.util.Locale;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.access.SignedIn;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** For administrators: every setting in words, what it is at present and where that comes from; no secret is shown. */
@Controller
class SettingsPage {

    static final String PATH = "/oversight/settings";

    private static final Circle LOOKING = Circle.of("oversight.may.settings", Roles.ADMINISTRATOR);

    private final SignedIn signedIn;
    private final Environment environment;
    private final List<SettingGroup> groups = DescribedSettings.read();

    SettingsPage(SignedIn signedIn, Environment environment) {
        this.signedIn = signedIn;
        this.environment = environment;
    }

    @Bean
    static Circle lookingAtSettings() {
        return LOOKING;
    }

    @Bean
    static MenuEntry settingsEntry() {
        return new MenuEntry("oversight.settings.title", PATH, LOOKING.roles(), 98, "site.menu.system");
    }

    record Group(String name, List<Row> rows) {}

    record Row(String name, String code, String what, boolean secret, ValueOf value) {}

    @GetMapping(PATH)
    ModelAndView page(Locale locale) {
        signedIn.demand(LOOKING);
        var shown = groups.stream().map(group -> group(group, locale)).toList();
        return new ModelAndView("oversight/settings", "groups", shown);
    }

    private Group group(SettingGroup group, Locale locale) {
        return new Group(
                group.called().in(locale),
                group.settings().stream().map(one -> row(one, locale)).toList());
    }

    private Row row(ToldSetting one, Locale locale) {
        return new Row(
                one.called().in(locale),
                one.name(),
                one.what().in(locale),
                one.isSecret(),
                ValueOf.of(one, environment));
    }
}
