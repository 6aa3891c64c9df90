resource "aws_elastic_beanstalk_environment" "shop" {
  name                = "shop"
  solution_stack_name = "64bit Amazon Linux 2023 v4.3.0 running Python 3.11"

  setting {
    namespace = "aws:autoscaling:asg"
    name      = "MinSize"
    value     = "6" # expect: beanstalk-size-bounds
  }
  setting {
    namespace = "aws:autoscaling:asg"
    name      = "MaxSize"
    value     = "4"
  }
}
