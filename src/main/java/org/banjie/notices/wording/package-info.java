/** The words of messages: what each may say, and those that a district or a kind has put in the place of the program's. */
@org.springframework.modulith.NamedInterface("wording")
package org.banjie.notices.wording;
