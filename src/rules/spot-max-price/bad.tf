resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
  instance_market_options {
    market_type = "spot"
    spot_options {
      max_price          = "0.03" # expect: spot-max-price
      spot_instance_type = "one-time"
    }
  }
}
