resource "aws_autoscaling_policy" "out" { # expect: scaling-policy-without-alarm
  name                   = "out"
  autoscaling_group_name = "web"
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 1
}

resource "aws_cloudwatch_metric_alarm" "mail" {
  alarm_name          = "mail"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 2
  alarm_actions       = ["arn:aws:sns:us-east-1:123456789012:mail"]
}
