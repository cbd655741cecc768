package org.banjie.oversight.services;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.banjie.access.Circle;
import org.banjie.access.Roles;
import org.banjie.access.SignedIn;
import org.banjie.site.MenuEntry;
import org.banjie.site.services.OutsideService;
import org.banjie.site.services.ServiceAnswer;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** For administrators: everything outside that the program works with, and whether it answers at this moment. */
@Controller
class ServicesPage {

    static final String PATH = "/oversight/services";

    private static final Circle LOOKING = Circle.of("oversight.may.services", Roles.ADMINISTRATOR);

    private final SignedIn signedIn;
    private final List<OutsideService> services;

    ServicesPage(SignedIn signedIn, List<OutsideService> services) {
        this.signedIn = signedIn;
        this.services = services;
    }

    @Bean
    static Circle lookingAtServices() {
        return LOOKING;
    }

    @Bean
    static MenuEntry servicesEntry() {
        return new MenuEntry("oversight.services.title", PATH, LOOKING.roles(), 98, "site.menu.system");
    }

    /** @param page where more of it is to be seen; empty for nowhere */
    record Row(String name, ServiceAnswer answer, Map<String, String> settings, String page) {}

    /** Asks all of them at once, since each may take some seconds to say nothing. */
    @GetMapping(PATH)
    ModelAndView page() {
        signedIn.demand(LOOKING);
        var asked = services.stream()
                .map(service -> CompletableFuture.supplyAsync(() -> row(service)))
                .toList();
        var rows = asked.stream()
                .map(CompletableFuture::join)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        return new ModelAndView("oversight/services", "rows", rows)
                .addObject(
                        "failing",
                        rows.stream()
                                .filter(row -> row.answer().state() == ServiceAnswer.State.FAILS)
                                .count());
    }

    private static Row row(OutsideService service) {
        return new Row(service.name(), service.ask(), new TreeMap<>(service.settings()), service.page());
    }
}
