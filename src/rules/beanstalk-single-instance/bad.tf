resource "aws_elastic_beanstalk_environment" "shop" {
  name                = "shop-prod"
  solution_stack_name = "64bit Amazon Linux 2023 v4.3.0 running Python 3.11"

  setting {
    namespace = "aws:elasticbeanstalk:environment"
    name      = "EnvironmentType"
    value     = "SingleInstance" # expect: beanstalk-single-instance
  }
}
