package org.banjie.site.front;

import java.util.List;
import java.util.Locale;

/** What a room has open at the front door just now, where that changes while the program runs. */
@FunctionalInterface
public interface Offering {

    List<Offer> in(Locale locale);
}
