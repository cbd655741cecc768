package org.banjie.access.partners;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.banjie.access.AccessRights;
import org.banjie.access.PartnerAct;
import org.banjie.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where administrators issue and withdraw the keys of other systems. */
@Controller
class PartnersPage {

    private final PartnerKeys keys;
    private final SignedIn signedIn;

    PartnersPage(PartnerKeys keys, SignedIn signedIn) {
        this.keys = keys;
        this.signedIn = signedIn;
    }

    @GetMapping("/access/partners")
    String page(Model model) {
        signedIn.demand(AccessRights.KEYS);
        return show(model);
    }

    /** Answers with the page itself rather than a redirect: the key is on it, and nowhere else ever again. */
    @PostMapping("/access/partners")
    String issue(
            @RequestParam String name,
            @RequestParam(defaultValue = "") Set<PartnerAct> acts,
            @RequestParam String kinds,
            Model model,
            HttpServletResponse response) {
        var by = signedIn.demand(AccessRights.KEYS);
        var codes = codes(kinds);
        if (name.isBlank() || name.length() > 60 || acts.isEmpty() || codes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("failure", "access.partners.incomplete");
            model.addAttribute("name", name);
            model.addAttribute("chosen", acts);
            model.addAttribute("kinds", kinds);
        } else {
            model.addAttribute("issued", keys.issue(by, name.strip(), acts, codes));
        }
        return show(model);
    }

    @PostMapping("/access/partners/{id}/withdraw")
    String withdraw(@PathVariable String id) {
        keys.withdraw(signedIn.demand(AccessRights.KEYS), id);
        return "redirect:/access/partners";
    }

    /** Codes of kinds, separated by anything that cannot be part of one. */
    private static Set<String> codes(String kinds) {
        Set<String> codes = new TreeSet<>(Set.of(kinds.toLowerCase(Locale.ROOT).split("[^a-z0-9-]+")));
        codes.remove("");
        return codes;
    }

    private String show(Model model) {
        model.addAttribute("keys", keys.all());
        model.addAttribute("acts", PartnerAct.values());
        return "access/partners";
    }
}
