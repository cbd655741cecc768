/** Messages by mail, and the proof of an address. */
@org.springframework.modulith.NamedInterface("mail")
package org.banjie.notices.mail;
