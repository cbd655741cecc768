/** News of its own cases for a partner system: written with the act, signed, sent by the background work, sent again. */
package org.banjie.api.webhooks;
