package org.banjie.flow.models;

/** What an outcome means whatever it is called, so that pages, statistics and partner systems can tell. */
public enum OutcomeNature {
    APPROVE,
    REJECT,
    RETURN,
    OTHER
}
