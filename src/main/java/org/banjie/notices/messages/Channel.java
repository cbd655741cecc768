package org.banjie.notices.messages;

/** By what a message goes. */
public enum Channel {
    SMS,
    MAIL
}
