/** Attempts to sign in, and how often one may try. */
package org.banjie.access.attempts;
