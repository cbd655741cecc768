package org.banjie.funeral.booking;

import java.util.Map;
import org.banjie.funeral.booking.resources.ResourceType;
import org.banjie.words.Words;

/** What a family has to know beside its times; asked of whoever keeps the cases. */
public interface AtTheHome {

    String address();

    String phone();

    /** As published, "600.00 元 / 场"; without what has no published price. */
    Map<ResourceType, Words> prices();

    /** Whether the deceased lies in the home already, so that no car is needed. */
    boolean lies(String caseNo);
}
