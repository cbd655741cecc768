package org.banjie.access;

import java.util.Map;

/** What people hold in a room above: a room that gives something to one person makes a bean, so that nothing is left behind. */
public interface HeldWork {

    /** Message key of what it is: open steps, drafts. */
    String name();

    /** How much of it each account holds, by uid; accounts of applicants and partners are not meant. */
    Map<String, Long> byAccount();

    /** Path of the page where what an account holds is handed over; empty where it ends with the account. */
    default String handedOverAt(String uid) {
        return "";
    }
}
