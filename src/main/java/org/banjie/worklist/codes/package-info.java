/** A lost tracking code is given again at a counter: a new one, and the one before opens nothing. */
package org.banjie.worklist.codes;
