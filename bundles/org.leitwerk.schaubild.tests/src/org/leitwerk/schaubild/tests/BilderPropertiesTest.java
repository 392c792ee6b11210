package org.leitwerk.schaubild.tests;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leitwerk.testhilfe.PropertyRunner;

class BilderPropertiesTest {

    @TestFactory
    List<DynamicTest> properties() {
        return PropertyRunner.tests(BilderProperties.class);
    }
}
