/** Floor 0: the short-message service (短信平台) that codes and messages go to a phone by. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.banjie.sms;
