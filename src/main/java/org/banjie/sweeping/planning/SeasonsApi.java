package org.banjie.sweeping.planning;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What dispatchers decide about grave-sweeping, for programs. */
@RestController
@RequestMapping("/api/v1/sweeping")
class SeasonsApi {

    private final SeasonDesk desk;

    SeasonsApi(SeasonDesk desk) {
        this.desk = desk;
    }

    record DayInput(LocalDate day, boolean limited) {}

    record QuotaInput(int quota, int green) {}

    record Made(long id) {}

    @PostMapping("/places")
    @ResponseStatus(HttpStatus.CREATED)
    Made place(@RequestBody PlaceForm place) {
        return new Made(desk.addPlace(place));
    }

    @PostMapping("/seasons")
    @ResponseStatus(HttpStatus.CREATED)
    Made plan(@RequestBody PlannedSeason planned) {
        return new Made(desk.plan(planned));
    }

    @PutMapping("/seasons/{id}/days")
    void limit(@PathVariable long id, @RequestBody DayInput input) {
        desk.limit(id, input.day(), input.limited());
    }

    @PutMapping("/slots/{id}/quota")
    void quota(@PathVariable long id, @RequestBody QuotaInput input) {
        desk.setQuota(id, input.quota(), input.green());
    }
}
