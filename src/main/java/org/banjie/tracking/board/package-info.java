/** The public board: what hangs in each village, for everybody. */
package org.banjie.tracking.board;
