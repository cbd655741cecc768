package org.banjie.materials;

/**
 * Which paper somebody hands over.
 *
 * @param subject the draft or the case number
 * @param code as the kind's list of materials calls it
 * @param filename as the sender calls it
 * @param by uid of who hands it in
 */
record PaperHandedOver(String subject, String code, String filename, String by) {}
