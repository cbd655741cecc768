package org.banjie.organisations.register.publication;

import java.util.List;
import java.util.Locale;
import org.banjie.access.SignedIn;
import org.banjie.organisations.register.DossierRights;
import org.banjie.organisations.register.Organisation;
import org.banjie.organisations.register.PublicStamps;
import org.banjie.site.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What anybody may know of a registered organisation (行政许可法第四十条): items, officers' names, certificate, history. */
@Controller
@RequestMapping("/organisations")
class RegisterPage {

    private static final int ROWS = 20;

    private final PublicRegister register;
    private final List<PublicStamps> stamps;
    private final SignedIn signedIn;

    RegisterPage(PublicRegister register, List<PublicStamps> stamps, SignedIn signedIn) {
        this.register = register;
        this.stamps = stamps;
        this.signedIn = signedIn;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after) {
        var slice = Slice.of(register.find(q, after, ROWS + 1), ROWS);
        return new ModelAndView("organisations/list")
                .addObject("q", q.strip())
                .addObject("rows", slice.rows())
                .addObject("next", slice.next(Organisation::uscc));
    }

    /** The page a certificate's picture leads to. */
    @GetMapping("/{uscc}")
    ModelAndView one(@PathVariable String uscc, Locale locale) {
        var found = register.get(uscc, locale);
        return new ModelAndView("organisations/one")
                .addObject("one", found.organisation())
                .addObject("file", signedIn.may(DossierRights.READING) ? DossierRights.path(uscc) : null)
                .addObject("founders", found.founders())
                .addObject("officers", found.officers())
                .addObject("certificate", found.certificate())
                .addObject("changes", found.changes())
                .addObject(
                        "stamps",
                        stamps.stream().flatMap(room -> room.of(uscc).stream()).toList())
                .addObject("revoked", found.changes().stream().anyMatch(change -> change.item()
                        .equals("REVOCATION")))
                .addObject("credit", found.credit());
    }
}
