/** One step: its page, its calls, what people do on it. */
package org.banjie.worklist.step;
