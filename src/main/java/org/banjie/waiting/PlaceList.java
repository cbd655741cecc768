package org.banjie.waiting;

/**
 * A waiting list as its page shows it.
 *
 * @param name of the kind
 * @param places how many there are by the guide today
 * @param basis on what that rests
 * @param occupied how many of them are offered or taken
 */
record PlaceList(String kind, String list, String name, int places, String basis, int waiting, int occupied) {

    public String key() {
        return kind + "/" + list;
    }
}
