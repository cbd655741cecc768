package org.banjie.funeral.arrangement.quote;

import java.util.List;
import org.banjie.access.SignedIn;
import org.banjie.funeral.prices.PriceItem;
import org.banjie.funeral.prices.PriceList;
import org.banjie.funeral.prices.Publication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The price list for programs; public, and published by the director. */
@RestController
@RequestMapping("/api/v1/funeral/prices")
class PricesCalls {

    private final PriceList list;
    private final PricePublishing publishing;
    private final SignedIn signedIn;

    PricesCalls(PriceList list, PricePublishing publishing, SignedIn signedIn) {
        this.list = list;
        this.publishing = publishing;
        this.signedIn = signedIn;
    }

    @GetMapping
    List<PriceItem> today() {
        return list.today();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    void publish(@RequestBody Publication price) {
        publishing.publish(signedIn.actor(), price);
    }
}
