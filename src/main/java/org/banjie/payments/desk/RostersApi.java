package org.banjie.payments.desk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.banjie.access.SignedIn;
import org.banjie.kinds.MoneyGranted.Every;
import org.banjie.payments.PaymentItem;
import org.banjie.payments.PaymentSums;
import org.banjie.payments.Roster;
import org.banjie.payments.Rosters;
import org.banjie.payments.bank.BankFiles;
import org.banjie.payments.bank.Reconciliation;
import org.banjie.site.Download;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Rosters for programs. */
@RestController
@RequestMapping("/api/v1/rosters")
class RostersApi {

    private static final int PAGE = 100;

    private final Rosters rosters;
    private final RosterViews views;
    private final BankFiles files;
    private final Reconciliation reconciliation;
    private final SignedIn signedIn;

    RostersApi(Rosters rosters, RosterViews views, BankFiles files, Reconciliation reconciliation, SignedIn signedIn) {
        this.rosters = rosters;
        this.views = views;
        this.files = files;
        this.reconciliation = reconciliation;
        this.signedIn = signedIn;
    }

    /**
     * @param month which month's; left out for what is paid once
     * @param every MONTH where it is left out
     */
    record NewRoster(@NotNull String street, YearMonth month, Every every) {}

    record Why(String reason) {}

    /** A roster with how its items stand. */
    record State(Roster roster, PaymentSums sums) {}

    @GetMapping
    List<Roster> page(@RequestParam Optional<String> street, @RequestParam(defaultValue = "0") long before) {
        return views.page(signedIn.actor(), street, before, PAGE);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Rosters.Made make(@RequestBody @Valid NewRoster wanted) {
        var every = wanted.every() == null ? Every.MONTH : wanted.every();
        return rosters.make(signedIn.actor(), wanted.street(), every, wanted.month());
    }

    @GetMapping("/{id}")
    State one(@PathVariable long id) {
        var roster = views.get(signedIn.actor(), id);
        return new State(roster, views.sums(roster));
    }

    @GetMapping("/{id}/items")
    List<PaymentItem> items(@PathVariable long id, @RequestParam(defaultValue = "0") long after) {
        var actor = signedIn.actor();
        return views.items(actor, views.get(actor, id), after, PAGE);
    }

    @PostMapping("/{id}/check")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(@PathVariable long id) {
        rosters.check(signedIn.actor(), id);
    }

    @PostMapping("/{id}/approve")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@PathVariable long id) {
        rosters.approve(signedIn.actor(), id);
    }

    @PostMapping("/{id}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable long id, @RequestBody Why why) {
        rosters.giveBack(signedIn.actor(), id, why.reason());
    }

    @GetMapping("/{id}/bank-file")
    void file(@PathVariable long id, HttpServletResponse response) throws IOException {
        var file = files.of(signedIn.actor(), id);
        new Download(file.name(), "text/csv;charset=UTF-8", file.content().length).toSave(response);
        response.getOutputStream().write(file.content());
    }

    @PutMapping("/{id}/bank-return")
    PaymentSums enter(@PathVariable long id, @RequestParam MultipartFile file) throws IOException {
        return reconciliation.enter(signedIn.actor(), id, file.getBytes());
    }
}
