/** What of assistance hangs on the public board (公示), for as long as it hangs. */
package org.banjie.assistance.application.board;
