package org.banjie.funeral.booking;

import org.banjie.access.Circle;
import org.banjie.access.PublicPaths;
import org.banjie.funeral.booking.resources.ResourceRights;
import org.banjie.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room brings to the house: the dispatcher's pages, its rights, and what anybody may read of free slots. */
@Configuration(proxyBeanMethods = false)
class BookingRoom {

    @Bean
    static MenuEntry funeralBoardEntry() {
        return new MenuEntry(
                "bookings.sign.board", "/funeral/board", BookingRights.DISPATCHING.roles(), 60, "site.menu.funerals");
    }

    @Bean
    static MenuEntry funeralResourcesEntry() {
        return new MenuEntry(
                "bookings.sign.resources",
                "/funeral/resources",
                ResourceRights.KEEPING.roles(),
                61,
                "site.menu.funerals");
    }

    @Bean
    static Circle funeralDispatching() {
        return BookingRights.DISPATCHING;
    }

    @Bean
    static Circle funeralBooking() {
        return BookingRights.BOOKING;
    }

    @Bean
    static Circle funeralResourceKeeping() {
        return ResourceRights.KEEPING;
    }

    @Bean
    static PublicPaths openFuneralSlots() {
        return PublicPaths.of("/api/v1/funeral/slots", "/funeral/slots", "/funeral/slots/*");
    }
}
