/** A lost tracking code sent once more to the phone on file. At a counter a new one is given: {@code worklist.codes}. */
package org.banjie.tracking.codes;
