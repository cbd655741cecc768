/** The words of messages to applicants, changed by administrators: of all kinds, and a kind's own. */
package org.banjie.studio.messages;
