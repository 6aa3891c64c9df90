resource "aws_elastic_beanstalk_environment" "shop" {
  name                = "shop"
  solution_stack_name = "64bit Amazon Linux 2023 v4.3.0 running Python 3.11"

  setting {
    namespace = "aws:autoscaling:trigger"
    name      = "MeasureName"
    value     = "CPUUtilization"
  }
}

resource "aws_elastic_beanstalk_environment" "meant" {
  name                = "meant"
  solution_stack_name = "64bit Amazon Linux 2023 v4.3.0 running Python 3.11"

  setting {
    namespace = "aws:autoscaling:trigger"
    name      = "UpperThreshold"
    value     = "20000000"
  }
}

resource "aws_elastic_beanstalk_environment" "fixed" {
  name                = "fixed"
  solution_stack_name = "64bit Amazon Linux 2023 v4.3.0 running Python 3.11"

  setting {
    namespace = "aws:autoscaling:asg"
    name      = "MaxSize"
    value     = "1"
  }
}

# Its template may say more.
resource "aws_elastic_beanstalk_environment" "saved" {
  name          = "saved"
  template_name = "saved-elsewhere"
}
