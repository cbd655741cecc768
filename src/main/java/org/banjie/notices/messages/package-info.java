/** Messages to people: written with the act, sent after it. */
@org.springframework.modulith.NamedInterface("messages")
package org.banjie.notices.messages;
